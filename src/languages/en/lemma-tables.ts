/**
 * Irregular forms, each line a lemma and its forms. Origin: the commonest irregular verbs and nouns of school grammars, chosen by
 * hand. Forms that are as often words of another kind (saw, ground, lay, bases) stay out.
 */
const FORMS = `
be am is are was were been being
have has had having
do does did done
go goes went gone
say said
make made
take took taken
come came
see seen
know knew known
get got gotten
give gave given
find found
think thought
tell told
become became
show shown
leave left
feel felt
bring brought
begin began begun
keep kept
hold held
write wrote written
stand stood
hear heard
mean meant
meet met
pay paid
sit sat
speak spoke spoken
lead led
grow grew grown
lose lost
fall fell fallen
send sent
build built
understand understood
draw drew drawn
break broke broken
spend spent
rise rose risen
drive drove driven
buy bought
wear wore worn
choose chose chosen
seek sought
undertake undertook undertaken
uphold upheld
overcome overcame
strive strove striven
sell sold
teach taught
win won
fight fought
catch caught
sign signed signing
agree agreed
guarantee guaranteed
free freed
foresee foresaw foreseen
die died dying
lie lied lying
tie tied tying
welcome welcomed welcoming
man men
woman women
child children
person people
foot feet
life lives
half halves
self selves
wife wives
knife knives
shelf shelves
wolf wolves
bus buses
gas gases
virus viruses
status statuses
census censuses
campus campuses
focus focuses
bias biases
traffic trafficked trafficking
datum data
criterion criteria
phenomenon phenomena
crisis crises
analysis analyses
`;

/** Form → lemma. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return [base, ...forms].map((form): [string, string] => [form, base]);
    }),
);

/** Words that end like an inflected form and are none. */
export const KEEPS_SHAPE: ReadonlySet<string> = new Set(
  [
    // -s
    'always perhaps towards besides afterwards news series species means lens gas bias canvas atlas alas whereas has does',
    'laos philippines netherlands honduras barbados maldives texas paris brussels this thus its hers ours yours theirs overseas',
    'headquarters thanks christmas chaos ethos cosmos',
    // -ing
    'thing nothing something everything anything bring king ring sing spring string swing wing during evening morning ceiling',
    'sibling sterling beijing viking darling herring cunning sling sting cling fling wring bling pudding ping ming',
    // -ed
    'hundred sacred naked wicked red bed shed embed infrared kindred hatred biped moped wed sled shred ted ned fred alfred',
  ]
    .join(' ')
    .split(' '),
);

/** Stems that end in a doubled consonant of their own. */
export const KEEPS_DOUBLE: ReadonlySet<string> = new Set(
  'add odd egg inn err purr install recall forestall overfill refill boycott'.split(' '),
);

/** Stems of verbs in -e that the spelling rules of `lemma.ts` do not find: complet(ed), promot(ing). */
export const TAKES_E: ReadonlySet<string> = new Set(
  [
    'creat complet compet delet promot devot quot denot invit unit ignit expedit recit reunit excit explor restor ignor ador implor',
    'interfer adher persever rever sever becom overcom postpon immun conven interven conced preced reced interced escap wast tast',
    'past breath bath loath invok provok evok revok chang exchang guid persuad squar schedul',
  ]
    .join(' ')
    .split(' '),
);
