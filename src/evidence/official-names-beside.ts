import type { Place } from '../core/finding.js';
import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import { contains, overlaps, type Span, width } from '../core/span.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { alignedSegments, type CheckContext, heardSources } from './context.js';
import { officialNamesOf } from './official-name-finder.js';
import { familiesOfCode } from './region-namings.js';
import { regionsOf } from './segment-facts.js';
import { isLinked, type SourcePlace } from './unlinked-tokens.js';
import { wordSupport } from './word-support.js';

/** An official name of the versions that the target lacks, and what it has in its place. */
export interface OfficialSlot {
  readonly place: Place;
  readonly versions: readonly SourcePlace[];
  /** What the target may say, the preferred form first. */
  readonly forms: readonly string[];
  /** Number of the versions beside it without the name. */
  readonly lacking: number;
  /** Share of letters that the words have of the first form; 0 where they are another name. */
  readonly shared: number;
  /** `another` name of the same kind (Hanoi for Hai Phong), or a form `near` the name, with other words or in another order. */
  readonly kind: 'another' | 'near';
}

/** A name from the tables of names and of regions. */
interface TableName extends Span {
  /** What it names. */
  readonly id: string;
  /** What kind of thing that is. One of a kind is never called by the name of another. */
  readonly domain: string;
}

const PLACES: ReadonlySet<string> = new Set(['city', 'region', 'geography']);
const COUNTRY = 'country';
const BODIES: ReadonlySet<string> = new Set(
  'ministry agency organization finance un asean party court parliament treaty'.split(' '),
);

/** Names that versions have and the target lacks, where it has another name of their kind that no version has, or one that is nearly the same. */
export function officialSlots(context: CheckContext, segment: Segment): OfficialSlot[] {
  const found = tableNames(context.packs.target, segment, context.lexicon);
  const own = found.filter((name) => !isInBrackets(name, found, segment));
  const missing = missingNames(context, segment, own);
  if (missing.length === 0) return [];
  const named = namedByVersions(context, segment);
  const strange = own.filter((name) => !named.has(name.id) && isStrange(name, own, segment, context));
  const heard = heardSources(context, segment.index).length;
  return missing.flatMap(({ id, domain, versions }): OfficialSlot[] => {
    const forms = formsOf(id, domain, context);
    const others = strange.filter((name) => name.domain === domain);
    const alone = missing.filter((name) => name.domain === domain).length === 1 && others.length === 1;
    const near = alone || !BODIES.has(domain) || !isUnspaced(context) ? undefined : nearForm(segment, forms);
    const span = alone ? others[0] : near;
    if (!span || forms.length === 0) return [];
    if (alone && domain === COUNTRY && isAkin(id, others[0]!.id)) return [];
    const place = { segment: segment.index, start: span.start, end: span.end };
    const lacking = heard - new Set(versions.map(({ source }) => source)).size;
    if (!near) return [{ place, versions, forms, lacking, shared: 0, kind: 'another' }];
    const { form, shared } = near;
    const rest = forms.filter((other) => other !== form);
    return [{ place, versions, forms: [form, ...rest], lacking, shared, kind: 'near' }];
  });
}

/** Countries, and of the official names those of which one is no other; offices, units and economies are paraphrased. */
function tableNames(pack: LanguagePack, segment: Segment, lexicon: Lexicon): TableName[] {
  const { names } = lexicon;
  const official = officialNamesOf(
    pack,
    names,
  )(segment)
    .filter(({ concept }) => !names.isFormer(concept))
    .map(({ concept, start, end }) => ({ id: String(concept), domain: names.domainOf(concept), start, end }));
  const countries = regionsOf(lexicon, pack, segment)
    .filter(({ kind, weak }) => !weak && (kind === 'region' || kind === 'adjective'))
    .map(({ code, start, end }) => ({ id: code, domain: COUNTRY, start, end }));
  return [...official, ...countries];
}

interface MissingName {
  readonly id: string;
  readonly domain: string;
  readonly versions: readonly SourcePlace[];
}

function missingNames(context: CheckContext, segment: Segment, own: readonly TableName[]): MissingName[] {
  const said = new Set(own.map(({ id }) => id));
  const found = new Map<string, { id: string; domain: string; versions: SourcePlace[] }>();
  context.packs.sources.forEach((pack, source) => {
    for (const other of alignedSegments(context, source, segment.index)) {
      const all = tableNames(pack, other, context.lexicon);
      const names = all.filter((name) => !isInBrackets(name, all, other));
      for (const name of names) {
        if (!PLACES.has(name.domain) && !BODIES.has(name.domain) && name.domain !== COUNTRY) continue;
        if (names.some((wider) => isWider(wider, name) || (contains(wider, name) && said.has(wider.id)))) continue;
        const entry = found.get(name.id) ?? { id: name.id, domain: name.domain, versions: [] };
        found.set(name.id, entry);
        entry.versions.push({ source, segment: other.index, start: name.start, end: name.end });
      }
    }
  });
  // Words of a body are linked one by one, however wrong their order; a place is one word.
  return [...found.values()].filter(
    ({ id, domain, versions }) =>
      !said.has(id) && (BODIES.has(domain) || versions.every((place) => !isLinked(context, segment.index, place))),
  );
}

/** True of the acronym behind a name, which says nothing of its own: in "World Bank (ADB)" the Asian Development Bank is not named. */
function isInBrackets(name: Span, all: readonly Span[], { text }: Segment): boolean {
  return all.some(
    ({ end }) =>
      end <= name.start &&
      /^\s*[(（]\s*$/u.test(text.slice(end, name.start)) &&
      /^\s*[)）]/u.test(text.slice(name.end)),
  );
}

/** Everything that some version names. */
function namedByVersions(context: CheckContext, segment: Segment): ReadonlySet<string> {
  return new Set(
    context.packs.sources.flatMap((pack, source) =>
      alignedSegments(context, source, segment.index).flatMap((other) =>
        tableNames(pack, other, context.lexicon).map(({ id }) => id),
      ),
    ),
  );
}

function isWider(wider: Span, name: Span): boolean {
  return contains(wider, name) && width(wider) > width(name);
}

/** A name of the target of which no version has a word. Bodies are called by words that many have: of "Asian Development Bank" a version with 世界銀行 has half. */
function isStrange(name: TableName, own: readonly TableName[], segment: Segment, context: CheckContext): boolean {
  if (own.some((wider) => isWider(wider, name))) return false;
  if (BODIES.has(name.domain)) return true;
  const support = wordSupport(context);
  const place = { segment: segment.index, start: name.start, end: name.end };
  return support.supportOf(place).every(({ grade, source }) => {
    const { strong } = support.linksOf(source, segment.index);
    return grade === 'none' && !strong.some((link) => overlaps(link.target, name));
  });
}

/** Only where words are written as one do the letters of a run make out a name. */
function isUnspaced({ packs }: CheckContext): boolean {
  return packs.target.boundary === 'token';
}

function formsOf(id: string, domain: string, { lexicon, packs }: CheckContext): readonly string[] {
  const { code } = packs.target;
  if (domain === COUNTRY) return lexicon.regions.names(code, 'region', id);
  return lexicon.names
    .formsOf(code)
    .filter(({ concept, form }) => String(concept) === id && !form.acronym && form.status !== 'deprecated')
    .map(({ form }) => form.text);
}

/** East Asia is no other region than Asia: versions are not of one mind how far to say it. */
function isAkin(code: string, other: string): boolean {
  return familiesOfCode(code).some((family) => familiesOfCode(other).includes(family));
}

const RUN = /[\p{Script=Han}ァ-ヺー・A-Za-z]{4,}/gu;
/** Share of letters that a wrong form has of the right one: アジア発展銀行 of アジア開発銀行. */
const MOST = 0.75;

/** A run of letters that is nearly a form, with that form, where the segment has no form as a part of a longer name. */
function nearForm(
  { text }: Segment,
  forms: readonly string[],
): (Span & { readonly form: string; readonly shared: number }) | undefined {
  if (forms.some((form) => text.includes(form))) return undefined;
  for (const { index, 0: run } of text.matchAll(RUN)) {
    const [nearest] = forms
      .filter((form) => !form.includes(run) && !isTurned(run, form))
      .map((form) => ({ form, shared: sharedLetters(run, form) }))
      .filter(({ shared }) => shared >= MOST)
      .sort((a, b) => b.shared - a.shared);
    if (nearest) return { start: index, end: index + run.length, ...nearest };
  }
  return undefined;
}

/** Two parties in the other order, as each writes itself first: 日本・チリ協定 and チリ・日本協定. */
function isTurned(run: string, form: string): boolean {
  return run.includes('・') && [...run].sort().join('') === [...form].sort().join('');
}

function sharedLetters(text: string, form: string): number {
  const rest = [...form];
  const shared = [...text].filter((letter) => {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return shared.length / Math.max(text.length, form.length);
}
