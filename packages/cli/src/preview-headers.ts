import type { FileToWrite } from '@framewright/model';

/**
 * What a server that understands such files adds to every page of a preview: it is not to be found by search engines, framed, or told where
 * a reader came from, and loads nothing from elsewhere.
 */
export const previewHeaders: readonly FileToWrite[] = [
  {
    path: '_headers',
    content: `${[
      '/*',
      "  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
      '  X-Robots-Tag: noindex, nofollow',
      '  Referrer-Policy: no-referrer',
      '  X-Content-Type-Options: nosniff',
      '  Cross-Origin-Opener-Policy: same-origin',
      '  Permissions-Policy: camera=(), geolocation=(), microphone=()',
      '  Cache-Control: no-store',
    ].join('\n')}\n`,
  },
];
