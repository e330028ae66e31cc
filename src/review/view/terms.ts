import type { Metrics } from '../../text/columns.js';
import { visible } from '../../text/visible.js';
import { say } from '../messages/index.js';
import { type PlannedPlace, planPlaces } from '../state/term-plan.js';
import { choicesOf, isSameWord, renderingsOf, type TermScreen, termsOf } from '../state/term-screen.js';
import type { Canvas, Drawn } from './canvas.js';
import { fieldLines } from './field.js';
import { titleLine } from './frame.js';
import { fill } from './layouts.js';
import { joinParts, type Part, piece, type StyledLine } from './styled.js';
import { type Hint, hintLines } from './term-hints.js';
import { placeLines } from './term-places.js';
import { wrapInto } from './wrap-line.js';

/** Most columns of a word in the lines above the places. */
const WORD_COLUMNS = 30;
/** Lines that a long notice, a term for the glossary or a word that is typed may take. */
const MOST_LINES = 3;

/** All places of a term, what each has for it, and what would become of it. */
export function termScreen(screen: TermScreen, canvas: Canvas, rows: number): Drawn {
  const planned = planPlaces(screen, canvas.state);
  const above = [titleLine(canvas), ...headLines(screen, canvas)];
  const { lines: prompt, cursor } = promptOf(screen, planned, canvas);
  const hints = hintLines(hintsOf(screen, planned, canvas), canvas.columns, canvas.metrics);
  const below = [...prompt, ...hints];
  const body = Math.max(0, rows - above.length - below.length);
  const places = planned.length > 0 && body > 0 ? placeLines(planned, screen, canvas, body) : [];
  const lines = [...above, ...fill(places, body), ...below];
  return cursor ? { lines, cursor: { ...cursor, line: above.length + body + cursor.line } } : { lines };
}

/** `vi "trung tâm thể thao"  en "sports centre"  glossary: スポーツセンター`, and below it the words of the text with their counts. */
function headLines(screen: TermScreen, { messages, columns, metrics }: Canvas): readonly StyledLine[] {
  const { places } = screen;
  if (!places) return [[piece(messages['terms.looking'], 'faint')]];
  if (places.places.length === 0) return [[piece(messages['terms.none'])]];
  const names = places.names.map(({ language, text }): Part => {
    return { line: [piece(`${language} `, 'faint'), piece(`"${short(text, metrics)}"`)], rank: 1 };
  });
  const admitted = places.admitted.map((word) => short(word, metrics)).join(' / ');
  const glossary =
    admitted === '' ? messages['terms.not-in-glossary'] : say(messages, 'terms.glossary', { words: admitted });
  return [
    joinParts([...names, { line: [piece(glossary, 'faint')], rank: 0 }], columns, metrics),
    joinParts(wordParts(screen, metrics), columns, metrics, 3),
  ];
}

/** The words that can be chosen, with the number of places that have them; the chosen one behind `>`. */
function wordParts(screen: TermScreen, metrics: Metrics): readonly Part[] {
  const { places, word } = screen;
  const counts = new Map(places && renderingsOf(places).map((one) => [one.word, one.count] as const));
  const words = choicesOf(screen).map((one, k): Part => {
    const isChosen = isSameWord(one, word);
    const text = `${isChosen ? '>' : ' '}${short(one, metrics)} (${counts.get(one) ?? 0})`;
    return { line: [isChosen ? piece(text, 'title') : piece(text)], rank: isChosen ? 0 : k + 1 };
  });
  const unknown = places?.places.filter(({ target }) => !target).length ?? 0;
  return unknown === 0 ? words : [...words, { line: [piece(`? (${unknown})`, 'faint')], rank: words.length + 1 }];
}

/** What stands above the keys: a question, a field, a notice. */
function promptOf(
  screen: TermScreen,
  planned: readonly PlannedPlace[],
  { state, messages, columns, metrics }: Canvas,
): Drawn {
  const { mode, word, field } = screen;
  if (field) {
    const typed = fieldLines(field, columns, MOST_LINES, metrics);
    const label: StyledLine = [piece(`${messages['terms.field']}:`, 'title')];
    return { lines: [label, ...typed.lines], cursor: { ...typed.cursor, line: typed.cursor.line + 1 } };
  }
  if (mode === 'glossary') {
    const terms = Object.entries(termsOf(screen, state.review.language)).map(
      ([language, text]) => `${language} ${text}`,
    );
    const label: StyledLine = [piece(`${messages['terms.adding']}:`, 'title')];
    return { lines: [label, ...wrapInto([piece(terms.join('   '))], columns, MOST_LINES, metrics)] };
  }
  if (mode === 'confirm') {
    const count = planned.filter(({ fate }) => fate === 'change').length;
    return {
      lines: wrapInto([piece(say(messages, 'terms.confirm', { word, count }), 'title')], columns, MOST_LINES, metrics),
    };
  }
  const { notice } = state;
  if (!notice) return { lines: [] };
  const said = piece(say(messages, notice.key, notice.values), notice.isFault ? 'fault' : 'title');
  return { lines: wrapInto([said], columns, MOST_LINES, metrics) };
}

/** The keys that do something now. */
function hintsOf(screen: TermScreen, planned: readonly PlannedPlace[], { messages, metrics }: Canvas): readonly Hint[] {
  const back: Hint = { key: 'escape', label: messages['terms.back'] };
  if (planned.length === 0) return [back];
  if (screen.field) return [{ key: 'enter', label: messages['terms.use'] }, back];
  switch (screen.mode) {
    case 'glossary':
      return [{ key: 'enter', label: messages['terms.add'] }, back];
    case 'confirm':
      return [{ key: 'enter', label: messages['terms.save'] }, back];
    case 'places': {
      const isLeft = planned[screen.at]?.fate === 'left';
      return [
        { key: 'enter', label: say(messages, 'terms.make', { word: short(screen.word, metrics) }) },
        { key: 'tab', label: messages['terms.other'] },
        { key: ' ', label: messages[isLeft ? 'terms.take' : 'terms.leave'] },
        { key: 'e', label: messages['terms.own'] },
        { key: 'g', label: messages['terms.to-glossary'] },
        back,
      ];
    }
  }
}

function short(text: string, metrics: Metrics): string {
  const shown = visible(text);
  return metrics.columnsOf(shown) > WORD_COLUMNS ? metrics.fitMiddle(shown, WORD_COLUMNS) : shown;
}
