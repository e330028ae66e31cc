/** What stands before a name: terms of kinship as forms of address (đại từ xưng hô), and kinds of places and firms. */
export const NAME_SIGNS = {
  person: new Set('ông bà anh chị em cô chú bác cậu dì thím mợ dượng thầy cụ ngài bé'.split(' ')),
  other: new Set('tỉnh huyện xã phường quận thôn ấp làng phố đường sông đảo núi hồ cầu chùa cảng tp'.split(' ')),
};

/** Words that mean a country, mostly one's own, where its name is not said; in another language it may be. */
export const OWN_LAND: ReadonlySet<string> = new Set('nước quốc ta nội'.split(' '));
