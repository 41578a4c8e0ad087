export type { Connection, Fetch } from './connection.ts';
export { ForgeError } from './forge-error.ts';
export { postConversationComment } from './post-conversation-comment.ts';
export { parseThreads, printThreads, type SavedThreads } from './saved-threads.ts';
export { postReviewComment, type NewReviewComment } from './post-review-comment.ts';
export { readPullRequest, type PullRequest } from './pull-request.ts';
export { listResolvedThreads } from './resolved-threads.ts';
export { listReviewThreads, type LineRange, type ReviewComment, type ReviewThread } from './review-threads.ts';
export { summaryMarker, upsertSummaryComment, type Summary, type UpsertedComment } from './summary-comment.ts';
