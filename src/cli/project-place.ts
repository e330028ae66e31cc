import { dirname } from 'node:path';
import type { Settings } from './settings.js';

/** Where what reviewers say is kept when nothing has been said yet: beside the configuration, else in the folder of the texts. */
export function besideSettings({ config }: Settings, folder: string): string {
  return config === undefined ? folder : dirname(config);
}
