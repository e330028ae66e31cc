import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { Fault } from '../core/fault.js';
import type { ConfigFile } from '../io/config.js';
import { isModelPath } from '../io/embedder.js';
import type { Environment } from '../io/terminal.js';

/** A model that helps to align, and how much it counts. */
export interface Embedding {
  /** A folder, or the id of a public model. */
  readonly model: string;
  readonly weight: number;
}

interface Named {
  /** Undefined: `none` was asked for. */
  readonly value: Embedding | undefined;
  readonly from: string;
}

const VARIABLE = 'TAIYAKU_EMBEDDING_MODEL';

/**
 * The model that a flag, the environment or the configuration names, in that order. The weight in the configuration is that of the model
 * there: models differ in how far their cosines can be trusted.
 * @returns undefined when none of them says anything
 * @throws Fault `usage` for an empty name
 */
export function namedEmbedding(
  flag: string | undefined,
  env: Environment,
  config: ConfigFile | undefined,
): Named | undefined {
  if (flag !== undefined) return byName(flag, '--embedding');
  const variable = env[VARIABLE];
  if (variable) return byName(variable, VARIABLE);
  const entry = config?.values.get('embedding');
  if (!config || !entry) return undefined;
  const { model, weight = 1 } = entry.value as { readonly model: string; readonly weight?: number };
  requireName(model, entry.where);
  return { value: { model: fromFolder(model, dirname(config.path)), weight }, from: entry.where };
}

function byName(model: string, from: string): Named {
  requireName(model, from);
  return { value: model === 'none' ? undefined : { model, weight: 1 }, from };
}

function requireName(model: string, from: string): void {
  if (model.trim() !== '') return;
  throw new Fault('usage', { where: from, what: 'the name of the model is empty', cure: 'Name a folder or a model.' });
}

/** Paths in the configuration are relative to it. What may be an id is a path when there is such a folder. */
function fromFolder(model: string, folder: string): string {
  if (isAbsolute(model)) return model;
  const path = join(folder, model);
  if (!isModelPath(model) && !existsSync(path)) return model;
  // `models/x` without the dot might be taken for an id.
  return isAbsolute(path) || path.startsWith('..') ? path : `./${path}`;
}
