import { IRREGULAR, KEEPS_DOUBLE, KEEPS_SHAPE, TAKES_E } from './lemma-tables.js';

const VOWEL = /[aeiouy]/u;
/** Two letters of one kind at the end that English doubles before -ed and -ing: plan, planned. */
const DOUBLED = /([bdgklmnprt])\1$/u;

/**
 * A light English lemma: possessive, plural, third person, -ed and -ing removed, with a table for the common irregular words.
 * It follows the idea of the S-stemmer (Harman, "How effective is suffixing?", JASIS 42, 1991) and of Porter's steps 1a and 1b
 * (Program 14, 1980), but restores whole words (created → create, planned → plan). It is applied alike to texts and terms,
 * so what matters is that the forms of one word meet, not that each is in a dictionary.
 * @param word lower case, NFKC, straight apostrophes
 */
export function lemma(word: string): string {
  const bare = word.endsWith("'s") && word !== "it's" && word !== "let's" ? word.slice(0, -2) : word;
  const hyphen = bare.lastIndexOf('-');
  if (hyphen > 0) return bare.slice(0, hyphen + 1) + lemma(bare.slice(hyphen + 1));
  const irregular = IRREGULAR.get(bare);
  if (irregular !== undefined) return irregular;
  if (KEEPS_SHAPE.has(bare) || !/^[a-z]{4,}$/u.test(bare)) return bare;
  if (bare.endsWith('ing')) return withoutEnding(bare, 3);
  if (bare.endsWith('ied') && bare.length > 4) return `${bare.slice(0, -3)}y`;
  if (bare.endsWith('eed')) return bare;
  if (bare.endsWith('ed')) return withoutEnding(bare, 2);
  const one = singular(bare);
  return one !== bare && one.endsWith('ing') ? lemma(one) : one;
}

function singular(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is|ics)$/u.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sses|xes|ches|shes|zzes|oes)$/u.test(word) && word.length > 4) {
    return /(?:axes|aches|shoes|toes|foes)$/u.test(word) && word !== 'taxes' ? word.slice(0, -1) : word.slice(0, -2);
  }
  return word.slice(0, -1);
}

function withoutEnding(word: string, length: number): string {
  const stem = word.slice(0, -length);
  if (stem.length < 2 || !VOWEL.test(stem)) return word;
  if (TAKES_E.has(stem)) return `${stem}e`;
  if (DOUBLED.test(stem)) return undoubled(stem);
  return dropsE(stem) ? `${stem}e` : stem;
}

/** planned → plan, but called → call: -ll stays when the vowel before it is the stem's only one. */
function undoubled(stem: string): string {
  return /^[^aeiouy]*[aeiou]ll$/u.test(stem) || KEEPS_DOUBLE.has(stem) ? stem : stem.slice(0, -1);
}

/** True when the base form ended in -e before -ed or -ing, judged by spelling. */
function dropsE(stem: string): boolean {
  if (/(?:[cuvz]|[dlr]g|ang|eng|[ai]g|(?<![aeiou])(?:ad|id|ud|od))$/u.test(stem))
    return !/(?:ck|you|zz|hang|bang)$/u.test(stem);
  if (/(?:[^aeo]at|ut)$/u.test(stem)) return stem.length > 4 && !/(?:put|but|format|combat|oust|out)$/u.test(stem);
  if (/[^aeioulrwy]l$/u.test(stem)) return true;
  if (/(?:[aeiou]s|[lnpr]s)$/u.test(stem)) return !/(?:focus|bias|canvas|gas|bus)$/u.test(stem);
  if (/(?<![aeo])[iu]r$/u.test(stem) || /(?<![aeiou])ar$/u.test(stem)) return true;
  if (/(?<![aeiou])(?:in|um|yp|rib)$/u.test(stem)) return true;
  // One vowel and one consonant: hoping is from hope, for hop would double its p.
  return /^[^aeiou]*[aeiouy][^aeiouwxy]$/u.test(stem);
}
