/**
 * Words that may rightly stand twice in a row: where one clause ends and the next begins ("what it is is", "the books that that man"), and those that are said twice for
 * emphasis ("very, very" is often written without its comma).
 */
const MAY: ReadonlySet<string> = new Set(
  (
    'that had is was are were in on it her him you this who what there do did does can will may might as by for up out over down to one ' +
    'very so no far long many much more really too again now never well yes please round bye big old little such quite ever on half win ' +
    // said twice for many of them: hours and hours
    'hours days weeks months years decades centuries ages miles lots loads tons rows piles hundreds thousands millions billions'
  ).split(' '),
);

/** See `LanguagePack.mayRepeat`. Names in capitals are doubled, too: Wagga Wagga. */
export function mayRepeat(surface: string): boolean {
  return surface.length < 2 || MAY.has(surface.toLowerCase()) || /^\p{Lu}\p{Ll}/u.test(surface);
}
