import type { SavedThreads } from '@framewright/forge';
import type { Framework } from '@framewright/model';
import type { Conversation } from '@framewright/site';
import { placedThreads } from './placed-threads.ts';

/** The conversations about files of a framework, as a preview shows them. @param root the folder of the framework in its repository */
export async function previewConversations(saved: SavedThreads, framework: Framework, root: string): Promise<readonly Conversation[]> {
  return (await placedThreads(saved, framework, root)).flatMap(({ thread, path, place, isResolved }): readonly Conversation[] => {
    if (path === undefined || place === undefined) return [];
    const { state, lines, heading } = place;
    return [
      {
        id: thread.id,
        path,
        state,
        ...(lines === undefined ? {} : { lines }),
        ...(heading === undefined ? {} : { heading }),
        quote: thread.quote,
        isResolved: isResolved === true,
        comments: thread.comments.map(({ author, body, at, url }) => ({ author, body, at, url })),
      },
    ];
  });
}
