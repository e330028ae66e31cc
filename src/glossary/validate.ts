/**
 * The checks that every glossary format shares. A reader turns its file into drafts and says what is wrong with the format itself;
 * here the drafts become concepts, or mistakes that name the line and the cure:
 *
 * empty concept id · concept without a term · empty term · unknown language · unknown status or term type · control characters ·
 * letters of the wrong script · the same term twice in one concept and language · two preferred terms of one language and type.
 */
import type { Concept, Term, TermStatus, TermType } from '../core/termbase.js';
import { readLanguageTag } from '../text/language-tag.js';
import { nearest } from '../text/nearest.js';
import {
  type ConceptDraft,
  formatPosition,
  type GlossaryFile,
  type Mistake,
  type Position,
  type TermDraft,
  toFault,
} from './draft.js';
import { wrongScript } from './script.js';

const STATUSES: readonly TermStatus[] = ['preferred', 'admitted', 'deprecated', 'forbidden'];
const TYPES: readonly TermType[] = ['full', 'acronym', 'abbreviation', 'short', 'variant'];

/** Controls, direction marks, zero-width characters and the mark of failed decoding: nobody types them into a term on purpose. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/u;

/**
 * Turns drafts into concepts.
 * @param mistakes those that the reader found before
 * @throws Fault (`usage`) with every mistake of the file, if there is one
 */
export function validate(drafts: readonly ConceptDraft[], path: string, mistakes: readonly Mistake[]): GlossaryFile {
  const all = [...mistakes];
  const origin = new Map<Term, string>();
  const concepts: Concept[] = [];
  for (const draft of drafts) {
    checkConcept(draft, all);
    const terms: { term: Term; position: Position }[] = [];
    for (const termDraft of draft.terms) {
      const term = readTerm(termDraft, all);
      if (!term) continue;
      terms.push({ term, position: termDraft.position });
      origin.set(term, formatPosition(path, termDraft.position));
    }
    checkTogether(draft.id, terms, all);
    const { id, domain, definition, note } = draft;
    concepts.push({
      id,
      ...(domain ? { domain } : {}),
      ...(definition ? { definition } : {}),
      ...(note ? { note } : {}),
      terms: terms.map(({ term }) => term),
    });
  }
  if (all.length > 0) throw toFault(path, all);
  return { concepts, origin };
}

function checkConcept(draft: ConceptDraft, mistakes: Mistake[]): void {
  const { id, position, terms } = draft;
  if (id === '') mistakes.push({ position, what: 'concept id is empty', cure: 'Give every concept an id, as c001.' });
  if (UNPRINTABLE.test(id))
    mistakes.push({ position, what: `concept id has ${nameUnprintable(id)}`, cure: 'Delete that character.' });
  if (terms.length === 0)
    mistakes.push({ position, what: `concept ${id} has no term`, cure: 'Add a term or delete the concept.' });
}

/** One term, or undefined when its text or its language is of no use. All its mistakes are told either way. */
function readTerm(draft: TermDraft, mistakes: Mistake[]): Term | undefined {
  const { position } = draft;
  const say = (what: string, cure: string): void => {
    mistakes.push({ position, what, cure });
  };
  const tag = readLanguageTag(draft.language);
  if (draft.language === '') say('language is empty', 'Write the language of the term as ja, vi, ko or en.');
  else if ('meant' in tag)
    say(
      `unknown language "${draft.language}"`,
      tag.meant ? `Did you mean "${tag.meant}"?` : 'Use a BCP 47 language tag, as ja, vi, ko, en or zh.',
    );
  const status = oneOf(draft.status ?? 'preferred', STATUSES, 'status', say);
  const type = oneOf(draft.type ?? 'full', TYPES, 'term type', say);
  const text = draft.text
    .normalize('NFC')
    .replace(/\p{Zs}+/gu, ' ')
    .trim();
  if (text === '') {
    say('term is empty', 'Write the term or delete the entry.');
    return undefined;
  }
  if (UNPRINTABLE.test(text))
    say(`term has ${nameUnprintable(text)}`, 'Delete that character, or type the term again.');
  if ('meant' in tag) return undefined;
  const script = wrongScript(text, tag.language, type ?? 'full');
  if (script)
    say(
      `"${text}" is marked "${tag.language}", but ${script}`,
      'Correct the term or its language; look for shifted columns.',
    );
  return {
    text,
    language: tag.language,
    status: status ?? 'preferred',
    type: type ?? 'full',
    ...(draft.partOfSpeech ? { partOfSpeech: draft.partOfSpeech } : {}),
    ...(draft.note ? { note: draft.note } : {}),
  };
}

function oneOf<T extends string>(
  value: string,
  known: readonly T[],
  name: string,
  say: (what: string, cure: string) => void,
): T | undefined {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  const near = nearest(value, known);
  say(`unknown ${name} "${value}"`, near ? `Did you mean "${near}"?` : `Use one of ${known.join(', ')}.`);
  return undefined;
}

/** What no term can show by itself: repetitions, and two preferred terms between which a translator could not choose. */
function checkTogether(
  concept: string,
  terms: readonly { readonly term: Term; readonly position: Position }[],
  mistakes: Mistake[],
): void {
  const seen = new Map<string, number>();
  const preferred = new Map<string, { text: string; line: number }>();
  for (const { term, position } of terms) {
    const key = JSON.stringify([term.language, term.text]);
    const line = seen.get(key);
    if (line !== undefined) {
      const what = `"${term.text}" is a second time a term of concept ${concept} (${term.language})`;
      mistakes.push({ position, what, cure: `Delete this one or the one in line ${line}.` });
      continue;
    }
    seen.set(key, position.line);
    if (term.status !== 'preferred') continue;
    const slot = JSON.stringify([term.language, term.type]);
    const other = preferred.get(slot);
    if (other) {
      const what = `concept ${concept} has two preferred terms in ${term.language}: "${other.text}" and "${term.text}"`;
      const cure = `Make this one or the one in line ${other.line} admitted, or give it another term type (acronym, abbreviation, short, variant).`;
      mistakes.push({ position, what, cure });
    } else preferred.set(slot, { text: term.text, line: position.line });
  }
}

function nameUnprintable(text: string): string {
  const code = UNPRINTABLE.exec(text)?.[0].codePointAt(0) ?? 0;
  return `a control character (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}
