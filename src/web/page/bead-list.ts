import { lineHtml } from '../../correction-report/html/escape.js';
import { isDoubtful, listed, shapeOf } from '../../review/alignment/beads.js';
import { say } from '../../review/messages/index.js';
import type { ReviewBead, ReviewVersion } from '../../review/model.js';
import type { AlignmentView } from '../../review/state/state.js';
import { beadKeysHtml, sideKeysHtml } from './bead-keys.js';
import { sideHtml } from './bead-side.js';
import { pointButton } from './markup.js';
import { confidenceOf } from './numbers.js';
import type { Scope } from './view.js';
import { beyondHtml, windowRound } from './window.js';

/** Sentences of one side that are shown: of the marked bead, and of the others. */
const [MARKED_SENTENCES, SENTENCES] = [60, 6] as const;

/** The beads round the marked one, both sides beside each other, and buttons that go on to those that are not shown. */
export function beadListHtml(screen: AlignmentView, version: ReviewVersion, scope: Scope): string {
  const { beads, language } = version;
  const { messages, words, state } = scope;
  if (beads.length === 0) return `<p class="none">${lineHtml(messages['align.empty'])}</p>`;
  const order = listed(beads, screen.order);
  const { from, to } = windowRound(Math.max(0, order.indexOf(screen.at)), order.length);
  const draw = rowDrawer(screen, version, scope);
  const heads = [state.review.language, language].map((code) => `<span>${lineHtml(code)}</span>`);
  return [
    beyondHtml(order[from - 1], words['beads.earlier'], 'bead-earlier'),
    `<div class="bead-table"><div class="bead-heads" aria-hidden="true"><span></span>${heads.join('')}</div>`,
    `<ul class="beads" role="list">\n${order.slice(from, to).map(draw).join('\n')}\n</ul></div>`,
    beyondHtml(order[to], words['beads.later'], 'bead-later'),
  ].join('\n');
}

/** What draws a bead by its index. */
function rowDrawer(screen: AlignmentView, { beads, language, segments }: ReviewVersion, scope: Scope) {
  const { review } = scope.state;
  return (index: number): string => {
    const bead = beads[index]!;
    const isAt = index === screen.at;
    const most = isAt ? MARKED_SENTENCES : SENTENCES;
    const sides = [
      { language: review.language, indexes: bead.target, segments: review.segments, keys: 'target' },
      { language, indexes: bead.source, segments, keys: 'source' },
    ] as const;
    return [
      `<li class="bead${isDoubtful(bead) ? ' weak-bead' : ''}" data-point="${index}"${isAt ? ' aria-current="true"' : ''}>`,
      `<p class="bead-lead">${nameButton(bead, index, isAt, beads.length, scope)} <span class="shape">${shapeOf(bead)}</span> ${sureHtml(bead, scope)}</p>`,
      ...sides.map(({ keys, ...side }) =>
        sideHtml({ ...side, most, ...(isAt ? { keys: sideKeysHtml(keys, scope) } : {}) }, scope),
      ),
      `${isAt ? beadKeysHtml(scope) : ''}</li>`,
    ].join('');
  };
}

/** Its number; who hears it, hears which of how many it is and on which line. */
function nameButton(bead: ReviewBead, index: number, isAt: boolean, count: number, scope: Scope): string {
  const { messages, state } = scope;
  const line = state.review.segments[bead.target[0] ?? -1]?.line;
  const name = [
    say(messages, 'align.bead', { at: index + 1, count }),
    ...(line === undefined ? [] : [say(messages, 'write.line', { line })]),
  ].join(', ');
  return pointButton(index, `${index + 1}`, { id: `bead-${index}`, name, pressed: isAt });
}

/** How sure the aligner is, or that a reviewer is: `0.41 ? doubtful`, `= locked`. */
export function sureHtml(bead: ReviewBead, { words, language }: Scope): string {
  if (bead.locked) return `<span class="lock">= ${lineHtml(words['beads.locked'])}</span>`;
  const sure = `<span class="sure">${lineHtml(confidenceOf(bead.confidence, language))}</span>`;
  return isDoubtful(bead) ? `${sure} <span class="doubt">? ${lineHtml(words['beads.doubtful'])}</span>` : sure;
}
