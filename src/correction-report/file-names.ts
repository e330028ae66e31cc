/**
 * What readers of a report see of paths: as they are where they lead down from the working folder, else from the folder on that they have in common. Who gets a report has nothing of the folders of who made it:
 * /home/mai/trip/ja.txt and /home/mai/trip/vi.txt are ja.txt and vi.txt.
 * @param paths of all texts of a report and their versions
 */
export function shownNames(paths: readonly string[]): (path: string) => string {
  const parts = paths.map((path) => path.split(/[\\/]/u));
  if (!parts.some(([first]) => isElsewhere(first!))) return (path) => path;
  let shared = 0;
  while (parts.every((own) => shared < own.length - 1 && own[shared] === parts[0]![shared])) shared++;
  return (path) => path.split(/[\\/]/u).slice(shared).join('/');
}

/** The first part of a path that leads out of the working folder: none before a slash, a drive, or `..`. */
function isElsewhere(first: string): boolean {
  return first === '' || first === '..' || /^[A-Za-z]:$/u.test(first);
}
