import { alignmentPage } from './alignment.js';
import { dismissPage } from './dismiss.js';
import { editPage } from './edit.js';
import { helpPage } from './help.js';
import { learnPage } from './learn.js';
import { notePage } from './note.js';
import { overviewPage } from './overview.js';
import { termsPage } from './terms.js';
import type { Scope, ScreenParts } from './view.js';
import { writePage } from './write.js';

/** The parts of the screen that is shown. */
export function screenParts(scope: Scope): ScreenParts {
  const { screen } = scope.state;
  switch (screen.kind) {
    case 'list':
      return {};
    case 'edit':
      return editPage(screen, scope);
    case 'dismiss':
      return dismissPage(screen, scope);
    case 'comment':
    case 'question':
    case 'search':
      return notePage(screen, scope);
    case 'help':
      return helpPage(screen, scope);
    case 'overview':
      return overviewPage(scope);
    case 'alignment':
      return alignmentPage(screen, scope);
    case 'terms':
      return termsPage(screen, scope);
    case 'learn':
      return learnPage(screen, scope);
    case 'write':
      return writePage(screen, scope);
  }
}
