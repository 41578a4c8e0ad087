/** An address of the web, which begins with `http://` or `https://`, in its parts; undefined for everything else. */
export function webAddress(text: string): URL | undefined {
  return (/^https?:\/\//iu.test(text) && URL.parse(text)) || undefined;
}
