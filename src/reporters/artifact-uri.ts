/**
 * A path as a URI reference (RFC 3986): `報告 #1/港.ja.txt` is `%E5%A0%B1%E5%91%8A%20%231/%E6%B8%AF.ja.txt`. A path from the root of a file system becomes a `file:` URI.
 * What is not Unicode in a name becomes U+FFFD.
 */
export function uriOf(path: string): string {
  const slashed = /^[A-Za-z]:[\\/]|^\\\\/u.test(path) ? path.replaceAll('\\', '/') : path;
  const encoded = slashed
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
  const drive = /^([A-Za-z])%3A\//u.exec(encoded);
  if (drive) return `file:///${encoded.replace('%3A', ':')}`;
  if (encoded.startsWith('//')) return `file:${encoded}`;
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}

/** True when a path lies within the repository, so that it can be told from its root. */
export function isInRepository(path: string): boolean {
  return !/^(?:[\\/]|[A-Za-z]:[\\/])|(?:^|\/)\.\.(?:\/|$)/u.test(path);
}
