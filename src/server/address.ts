/** The parts of a request's address; dots in its path, plain or encoded, are resolved and cannot lead out of the site. */
export function splitAddress(url: string | undefined): URL {
  return URL.parse(`http://localhost${url ?? '/'}`) ?? new URL('http://localhost/');
}
