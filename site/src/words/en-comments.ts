import { count } from './grammar.ts';

/** The strings around comments on a proposed change in English. What stands in braces is filled in by scripts. */
export const commentWords = {
  here: (lines: string): string => `Comment on ${lines}`,
  row: (name: string, lines: string, owner: string): string => `Comment on “${name}”, ${lines} of ${owner}`,
  on: {
    title: (conversations: number): string => `${count(conversations, 'conversation', 'conversations')} on this page`,
    about: (author: string, day: string): string => `${author}, ${day}`,
    answers: (others: number): string => count(others, 'answer', 'answers'),
    resolved: 'Resolved',
    open: 'Open',
    summary: (author: string, day: string): string => `Resolved conversation that ${author} began on ${day}`,
    label: (author: string, day: string): string => `Conversation that ${author} began on ${day}`,
    link: 'Answer in the pull request',
    aboutWords: (quote: string): string => `About the words “${quote}”.`,
    gone: (quote: string): string => `The words that this is about are no longer here: “${quote}”.`,
    goneSilently: 'The words that this is about are no longer here.',
    moved: 'The words that this is about have moved since.',
    file: 'About the file as a whole.',
    lines: (lines: string): string => `About ${lines} of the file.`,
  },
  composer: {
    title: 'Write a comment',
    lead: 'Write what you think of these words. This page puts the comment together and says where it belongs; nothing is sent from here.',
    start: 'Start page of the review',
    noScript: 'This page needs JavaScript, which your browser does not run. You can comment in the pull request itself:',
    noScriptAlone:
      'This page needs JavaScript, which your browser does not run. Send what you want to say to whoever showed you this preview.',
    changes: (number: number): string => `open the changes of pull request ${number}`,
    steps: 'find the line, press the plus sign beside it and write.',
    inPage: {
      where: 'Where',
      page: 'Page',
      file: 'File',
      at: '{path}, {lines}',
      quote: 'The words',
      remark: 'What do you want to say?',
      remarkHint: 'Plain words will do. What you write is kept in this browser tab until you close it.',
      suggestion: 'Would you put it differently?',
      suggestionHint:
        'These are the words as they are written. Change them, and your words become part of the comment, so that the author can take them over. Leave them as they are to suggest nothing.',
      reset: 'Take my changes back',
      ready: 'Your comment, ready to use',
      nothing: 'As soon as you write something or change the words, the comment stands here.',
      comment: 'The comment',
      copy: 'Copy the comment',
      copied: 'Copied.',
      selected: 'This browser does not let the page copy. The comment is selected: copy it with your keyboard or the menu.',
      ways: 'How to send it',
      write: {
        lines: 'Open this line in the pull request',
        'nearest-line': 'Open the nearest line in the pull request',
        file: 'Open the file in the pull request',
        conversation: 'Open the conversation of the pull request',
      },
      paste: {
        lines: 'Copy the comment, open the line, press the plus sign beside it and paste.',
        'nearest-line': 'Copy the comment, open the nearest line, press the plus sign beside it and paste.',
        file: 'Copy the comment, open the file, press the sign for a comment in its head and paste.',
        conversation: 'Copy the comment, open the conversation and paste it into the field at its end.',
      },
      account: 'You need an account there. It keeps the address of the line while you sign in.',
      read: 'Read these words in the file',
      post: 'Post from here',
      postHint: 'For those who have an access token: a page of its own sends the comment.',
      alone:
        'This preview is of files on a computer, and nobody has opened a pull request for them yet. Copy the comment and send it to whoever showed you the preview.',
      unknown:
        'This preview is of pull request {number}, whose address is not known here. Copy the comment, and paste it there at {lines} of {path}.',
      wrong: 'This address names no lines to comment on. Go to the page you read, and choose “comment” beside a paragraph.',
      gone: 'What this address names is not part of this preview. It may be of an older one; choose the paragraph again.',
      failed: 'The text could not be loaded. Check the connection, then try again.',
      again: 'Try again',
    },
  },
  post: {
    title: 'Post a comment',
    lead: (number: number, repository: string): string =>
      `This page sends your comment to pull request ${number} of ${repository}, and does nothing else.`,
    none: 'No pull request is known for this preview, so that nothing can be posted.',
    back: 'Back to the comment',
    noScript: 'This page needs JavaScript, which your browser does not run. Copy the comment into the pull request instead.',
    inPage: {
      missing: 'There is no comment to post. Write one first: choose “comment” beside a paragraph of the preview.',
      comment: 'The comment',
      place: {
        lines: 'It will stand at {lines} of {path}.',
        'nearest-line': 'It will stand at line {line} of {path}, the nearest among the changes.',
        file: 'It will stand at {path} as a whole.',
        conversation: 'It will stand in the conversation of the pull request, about {path}.',
      },
      token: 'Access token',
      why: 'The token stays in the memory of this page: it is not stored, it is sent to {api} alone, and the field is emptied once it was used.',
      needs:
        'Make a fine-grained token on the forge, for the repository {repository} alone, with one permission: “Pull requests: read and write”. Let it expire soon.',
      send: 'Post the comment',
      sending: 'Sending…',
      posted: 'The comment was posted.',
      see: 'See it in the pull request',
      refused: 'The comment was not posted. {reason}',
      outside:
        'The comment was not posted. {reason} Perhaps the lines are no longer among the changes, because something newer was pushed: open the newest preview, or copy the comment into the conversation of the pull request.',
      noToken: 'Put in an access token first.',
      copy: 'Copy the comment',
      copied: 'Copied.',
      selected: 'This browser does not let the page copy. The comment is selected: copy it with your keyboard or the menu.',
    },
  },
};

export type CommentWords = typeof commentWords;
