export type { ReadAssets } from './files/page-assets.ts';
export type { Release } from './editions/editions.ts';
export { english, type Interface } from './languages/interface.ts';
export { mapWords } from './languages/map-words.ts';
export { piecesOf, type Marked, type Piece } from './languages/marks.ts';
export type { Conversation, ForgeShown, Preview, PullShown } from './preview/preview.ts';
export { postingPolicy, securityHeaders, type Header } from './security-policy.ts';
export type { Words } from './words/words.ts';
export { buildSite, type BuildSiteOptions, type BuiltSite } from './build-site.ts';
