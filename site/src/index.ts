export type { ReadAssets } from './address/page-assets.ts';
export type { Release } from './editions/editions.ts';
export { english, type Interface } from './languages/interface.ts';
export { mapWords } from './languages/map-words.ts';
export { piecesOf, type Marked, type Piece } from './languages/language-marks.ts';
export type { Conversation, ForgeShown, Preview, PullShown } from './content/preview.ts';
export { postingPolicy, securityHeaders, type Header } from './address/security-policy.ts';
export type { Words } from './words/words.ts';
export { buildSite, type BuildSiteOptions, type BuiltSite } from './build/build-site.ts';
