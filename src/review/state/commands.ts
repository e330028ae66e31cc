import type { Severity } from '../../core/mqm.js';
import type { RowCommand } from './rows.js';

/** What a key does in the list; screens of their own take their keys themselves. */
export type Command =
  | RowCommand
  | 'next-open'
  | 'previous-open'
  | 'fix'
  | 'edit'
  | 'editor'
  | 'own'
  | 'dismiss'
  | 'dismiss-like'
  | 'skip'
  | 'comment'
  | 'question'
  | `severity-${Severity}`
  | 'undo'
  | 'redo'
  | 'search'
  | 'next-match'
  | 'previous-match'
  | 'filter'
  | 'sort'
  | 'alignment'
  | 'terms'
  | 'learn'
  | 'overview'
  | 'write'
  | 'confirm'
  | 'back'
  | 'help'
  | 'quit';
