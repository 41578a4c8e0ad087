/**
 * What a page may load: its own files, nothing inline, nothing from elsewhere.
 * @param connect what its scripts may fetch, as a value of the policy
 */
export function policyConnectingTo(connect: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${connect}`,
    "manifest-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** The policy of every page but one. */
export const securityPolicy: string = policyConnectingTo("'self'");

/** What the page may load that posts comments on a proposed change: nothing but the API of the forge, where that is known. */
export function postingPolicy(api: string | undefined): string {
  return policyConnectingTo(URL.parse(api ?? '')?.origin ?? "'none'");
}

/** The referrer that a page sends. */
export const referrerPolicy = 'no-referrer';

/** A header that a server adds to its answers. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** What a page in a frame of another site would need: only pages below `embed/` may be shown so. */
const unframed = "frame-ancestors 'none'";

/** Where the pages lie that other sites may show in a frame. */
export const embedFolder = 'embed/';

/** The headers for every response. A page carries as many of them itself as it can. */
export const securityHeaders: readonly Header[] = [
  { name: 'Content-Security-Policy', value: `${securityPolicy}; ${unframed}` },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: referrerPolicy },
  { name: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
];

/** Headers for the files below a folder of the site, besides those for all. */
export const folderHeaders: readonly { readonly folder: string; readonly header: Header }[] = [
  { folder: '_astro/', header: { name: 'Cache-Control', value: 'public, max-age=31536000, immutable' } },
  { folder: 'data/', header: { name: 'Access-Control-Allow-Origin', value: '*' } },
];

/** The header that keeps a page out of frames, where that stands apart from the others. */
export const unframedHeader: Header = { name: 'Content-Security-Policy', value: unframed };

/** The headers for every response but for what they say of frames. */
export const framedHeaders: readonly Header[] = securityHeaders.map((header) =>
  header.name === unframedHeader.name ? { ...header, value: securityPolicy } : header,
);
