import type { Severity } from '../../core/mqm.js';

/** What a key does in the list; screens of their own take their keys themselves. */
export type Command =
  | 'down'
  | 'up'
  | 'page-down'
  | 'page-up'
  | 'first'
  | 'last'
  | 'next-open'
  | 'previous-open'
  | 'fix'
  | 'edit'
  | 'editor'
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
  | 'overview'
  | 'write'
  | 'confirm'
  | 'back'
  | 'help'
  | 'quit';
