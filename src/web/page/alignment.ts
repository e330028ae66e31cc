import { lineHtml } from '../../correction-report/html/escape.js';
import { findingsOf } from '../../review/alignment/bead-findings.js';
import { isDoubtful } from '../../review/alignment/beads.js';
import { say } from '../../review/messages/index.js';
import type { ReviewVersion } from '../../review/model.js';
import type { AlignmentView } from '../../review/state/state.js';
import { alignmentMapHtml } from './alignment-map.js';
import { keysHelpHtml, listKeysHtml } from './bead-keys.js';
import { beadListHtml } from './bead-list.js';
import { languageName } from './language-name.js';
import { ringHtml } from './ring.js';
import type { Scope, ScreenOf, ScreenParts } from './view.js';

/** How the text is aligned with one version: counts, a picture, and the beads with what can be done to the marked one. */
export function alignmentPage(screen: ScreenOf<'alignment'>, scope: Scope): ScreenParts {
  const version = scope.state.review.versions[screen.version];
  if (!version) return { alone: true };
  const body =
    screen.help === undefined
      ? [
          versionsHtml(screen, scope),
          alignmentMapHtml(version, screen.at, scope),
          listKeysHtml(scope),
          beadListHtml(screen, version, scope),
        ]
      : [keysHelpHtml(scope)];
  const work = [
    '<section class="alignment" aria-labelledby="alignment-title">',
    titleHtml(version, scope),
    countsHtml(screen, version, scope),
    ...body,
    '</section>',
  ].join('\n');
  return { work, alone: true };
}

/** `Sentences side by side: Japanese ← Vietnamese`. */
function titleHtml(version: ReviewVersion, { state, words, language }: Scope): string {
  const [text, other] = [state.review.language, version.language].map((code) => lineHtml(languageName(code, language)));
  return `<h2 id="alignment-title" class="screen-title">${lineHtml(words['beads.title'])} <small>${text} ← ${other}</small></h2>`;
}

/** `bead 39/101`, `3 doubtful`, `1 locked`; and while the text is checked anew, that it is. */
function countsHtml({ at, version: index, order }: AlignmentView, { beads }: ReviewVersion, scope: Scope): string {
  const { state, messages } = scope;
  const found = findingsOf(state.review, index, at).length;
  const texts = [
    say(messages, 'align.bead', { at: Math.min(beads.length, at + 1), count: beads.length }),
    say(messages, 'align.doubtful', { count: beads.filter(isDoubtful).length }),
    say(messages, 'align.locked', { count: beads.filter(({ locked }) => locked).length }),
    ...(found > 0 ? [say(messages, 'align.findings', { count: found })] : []),
    ...(order === 'doubtful' ? [messages['align.by-doubt']] : []),
    ...(state.isChecking ? [messages['align.checking']] : []),
  ];
  return `<ul class="counts" role="list">${texts.map((text) => `<li>${lineHtml(text)}</li>`).join('')}</ul>`;
}

function versionsHtml({ version }: AlignmentView, { state, words, language }: Scope): string {
  const { versions } = state.review;
  if (versions.length < 2) return '';
  const choices = versions.map((one) => lineHtml(languageName(one.language, language)));
  return ringHtml({ id: 'version', name: words['beads.versions'], choices, chosen: version });
}
