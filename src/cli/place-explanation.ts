import type { Collation } from '../core/collation.js';
import type { CheckState, PlaceExplanation } from '../engine/explain-place.js';
import type { LinkKind } from '../evidence/link.js';
import type { VersionEvidence } from '../evidence/place-evidence.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/wrap.js';

/** Kinds of evidence, as people call them. */
const KINDS: Readonly<Record<LinkKind, string>> = {
  term: 'glossary',
  number: 'number',
  latin: 'same letters',
  region: 'country, currency or day',
  sound: 'sound',
  reading: 'reading of the kanji',
  dictionary: 'lexicon',
  name: 'official name',
  learned: 'learned from these texts',
};

/** More translations than these fill the screen and say no more. */
const MOST_WORDS = 8;

/**
 * Everything known of a place, for people.
 * @param where the place as the user named it
 * @param width columns of a line
 */
export function formatPlace(where: string, explanation: PlaceExplanation, collation: Collation, width: number): string {
  const { segment, evidence, findings, checks } = explanation;
  const { language } = collation.target.document;
  const word = evidence && segment.text.slice(evidence.place.start, evidence.place.end);
  const head = evidence && word !== evidence.base ? `${word} (${evidence.base})` : (word ?? 'no word');
  const versions = evidence?.versions ?? [];
  const blocks = [
    `${visible(where)}   ${visible(head)}\n`,
    [
      ...labelled(language, segment.text, width),
      ...versions.flatMap((version) => versionLines(version, collation, width)),
    ].join(''),
    section(
      'What the versions have for it',
      versions.flatMap((version) => testimonyLines(version, collation, width)),
    ),
    section(
      'What the checks found here',
      findings.flatMap(({ check, confidence, uncertain, status, target, message, explanation: why }) => {
        const state = [uncertain ? 'uncertain' : '', status === 'open' ? '' : status].filter(Boolean).join(', ');
        const title = `${check}  ${confidence.toFixed(2)}${state && `, ${state}`}  ${visible(target.text)}`;
        return [`  ${title}\n`, ...indented(`${message}.`, 4, width), ...indented(why, 4, width)];
      }),
    ),
    section('Checks that found nothing in this sentence', namesOf(checks, 'nothing', width)),
    section('Checks that are turned off', namesOf(checks, 'off', width)),
    section(`Checks that are not for texts in ${language}`, namesOf(checks, 'other-language', width)),
  ];
  return blocks.filter((block) => block !== '').join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}\n${lines.join('')}`;
}

function labelled(label: string, text: string, width: number): string[] {
  const lines = wrap(visible(text.replace(/\s+/gu, ' ').trim()), Math.max(20, width - 6));
  return lines.map((line, k) => `  ${(k === 0 ? label : '').padEnd(4)}${line}\n`);
}

function indented(text: string, margin: number, width: number): string[] {
  return wrap(visible(text), Math.max(20, width - margin)).map((line) => `${' '.repeat(margin)}${line}\n`);
}

function versionLines(
  { source, segments, confidence }: VersionEvidence,
  collation: Collation,
  width: number,
): string[] {
  const { language } = collation.sources[source]!.document;
  if (segments.length === 0) return [`  ${language.padEnd(4)}(nothing stands beside this sentence)\n`];
  const text = segments.map((segment) => segment.text).join(' ');
  const [first = '', ...more] = labelled(language, text, width);
  const last = `      aligned with confidence ${confidence.toFixed(2)}\n`;
  return [first, ...more, last];
}

function testimonyLines(version: VersionEvidence, collation: Collation, width: number): string[] {
  const { language } = collation.sources[version.source]!.document;
  return labelled(language, testimonyOf(version, language), width);
}

/** Why a version bears a word out or not. */
function testimonyOf({ segments, grade, counterparts, translations }: VersionEvidence, language: string): string {
  if (segments.length === 0) return 'cannot say: it has nothing here';
  if (grade === 'none') {
    if (translations.length === 0) return 'nothing; no lexicon in force says what the word is called there';
    // English words are kept by their stems, which are not for reading.
    if (language === 'en') return 'nothing, though the lexicon knows words for it';
    return `nothing, though the lexicon has it as ${translations.slice(0, MOST_WORDS).join(', ')}`;
  }
  const found = counterparts.map(({ text, kind }) => `${text} (${KINDS[kind]})`).join(', ');
  return grade === 'strong' ? found : `something near in meaning: ${found}`;
}

function namesOf(checks: PlaceExplanation['checks'], state: CheckState, width: number): string[] {
  const names = checks.filter((check) => check.state === state).map(({ id }) => id);
  return names.length === 0 ? [] : indented(names.join(', '), 2, width);
}
