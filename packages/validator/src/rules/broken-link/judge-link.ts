import {
  anchorsOf,
  assetFolder,
  imageEndings,
  isInAssetFolder,
  isUsableAsset,
  localPaths,
  pathIn,
  withPlainLetters,
  type AssetUse,
} from '@framewright/markdown';
import { labelOf, type Framework, type SourceFile, suggest } from '@framewright/model';
import type { LocalLink } from './local-links.ts';
import { either, quote } from '../../messages/quote.ts';
import type { Finding } from '../../rule.ts';

type Words = Omit<Finding, 'at'>;

const mailAddress = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/u;
/** Created on first use: `\p{…}` classes are slow to compile. */
const webAddress = (): RegExp => /^(?:\/\/|www\.)|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/|$)/iu;
const fileName = /^[^/]+\.(?:md|markdown|html?|pdf|docx?|xlsx?|pptx?|odt|ods|odp|csv|txt|rtf|zip|svg|png|jpe?g|gif|webp)$/iu;

/** What is wrong with a link that does not lead to the web; undefined if it leads somewhere, or where that is not known. */
export function judgeLink(framework: Framework, file: SourceFile, link: LocalLink): Words | undefined {
  const url = link.url.trim();
  const isPage = (file.place.holds === 'entry' || file.place.holds === 'translation') && file.place.type === 'page';
  if (link.isSpaced) return spaced(framework, file, link);
  if (url === '')
    return {
      message: 'Unexpected empty address of a link, expected where it leads',
      help: 'Write the address between the round brackets, or take the link away and leave its words.',
    };
  if (mailAddress.test(url)) return withPrefix(link, file, url, 'mailto:', 'a mail address');
  if (webAddress().test(url) && !fileName.test(url))
    return withPrefix(link, file, url, url.startsWith('//') ? 'https:' : 'https://', 'an address on the web');
  if (link.isImage && !isPage) return undefined;
  if (url.startsWith('#'))
    return isPage
      ? toHeading(file, url.slice(1))
      : {
          message: `Unexpected link to a heading, ${quote(url)}, expected an entry or an address on the web`,
          help: 'The text of entries is also shown apart from its page. Link to an entry as [[its-id]], or take the link away and leave its words.',
        };
  return toEntry(framework, file, link, url) ?? toFile(framework, file, link, url, isPage);
}

function spaced(framework: Framework, file: SourceFile, link: LocalLink): Words {
  const { url, span } = link;
  const mended = url.replace(/\s+/gu, '%20');
  const message = `Unexpected space in the address ${quote(url)}, expected %20 in its place`;
  // What else is wrong with the address is told when it is one; whatever lies on the web is not looked at.
  const next = /^https?:\/\//iu.test(mended) ? undefined : judgeLink(framework, file, { ...link, url: mended, isSpaced: false });
  const whole = next === undefined ? mended : next.expected?.find((address) => /^(?:https?|mailto):/u.test(address));
  if (whole === undefined) return { message, help: `With a space in its address it is no link. Write %20 for each space.` };
  return {
    message,
    help: `With a space in its address it is no link. Write ${whole}.`,
    expected: [whole],
    fix: { title: 'Write %20 for each space', safe: false, edits: [{ span, text: file.text.slice(...span).replace(url, () => whole) }] },
  };
}

function withPrefix({ span }: LocalLink, { text }: SourceFile, url: string, prefix: string, what: string): Words {
  const whole = `${prefix}${url}`;
  return {
    message: `Unexpected link to ${quote(url)}, expected ${quote(whole)}`,
    help: `Write ${prefix} before ${what}: ${whole}. Without it, programs look for a file of that name.`,
    expected: [whole],
    fix: { title: `Write ${prefix} before it`, safe: false, edits: [{ span, text: text.slice(...span).replace(url, () => whole) }] },
  };
}

function toHeading(file: SourceFile, anchor: string): Words | undefined {
  const anchors = anchorsOf(file.blocks.flatMap((block) => (block.kind === 'heading' ? [block.words] : [])));
  const wanted = withPlainLetters(anchor);
  if (anchors.includes(wanted)) return undefined;
  const near = suggest(wanted, anchors).map((each) => `#${each}`);
  return {
    message: `Unexpected link to ${quote(`#${wanted}`)}, a heading that this page does not have, expected ${near.length > 0 ? either(near) : 'one that it has'}`,
    help: 'Write # and the words of the heading in small letters, with hyphens for spaces and without signs.',
    expected: near,
  };
}

/** A link to the file of an entry, to its page, or to what looks like one. */
function toEntry(framework: Framework, file: SourceFile, { span, isImage }: LocalLink, url: string): Words | undefined {
  const path = pathIn(url);
  if (isImage || !/\.md$|\/$|^[^.]+$/iu.test(path)) return undefined;
  const paths = localPaths(file.path, url);
  const exact = framework.files.find((other) => paths.includes(other.path))?.place;
  const name = (path.replace(/\/$/u, '').split('/').at(-1) ?? '').replace(/\.md$/iu, '');
  const found = framework.byId.get(exact?.holds === 'entry' ? exact.id : name);
  if (!found) {
    const near = suggest(name, [...framework.byId.keys()]).map((id) => `[[${id}]]`);
    return near.length === 0
      ? undefined
      : {
          message: `Unexpected link to ${quote(url)}, expected ${either(near)}`,
          help: 'Link to an entry by its id in double square brackets.',
          expected: near,
        };
  }
  const wanted = `[[${found.id}]]`;
  const words = /^\[([^[\]|\n]+)\]\(/u.exec(file.text.slice(...span))?.[1]?.trim();
  const worded = words === undefined ? wanted : `[[${found.id}|${words}]]`;
  return {
    message: `Unexpected link to the file ${quote(url)}, expected ${quote(wanted)}`,
    help: `Write ${quote(wanted)} to show the title ${quote(labelOf(found))}${words === undefined ? '' : `, or ${quote(worded)} to keep your words`}. Such a link still leads there when the file moves.`,
    expected: [wanted],
    ...(words === undefined ? {} : { fix: { title: `Write ${worded}`, safe: exact !== undefined, edits: [{ span, text: worded }] } }),
  };
}

function toFile({ assets }: Framework, file: SourceFile, { isImage }: LocalLink, url: string, isPage: boolean): Words | undefined {
  const found = localPaths(file.path, url).find((path) => assets?.includes(path));
  if (found !== undefined && !isPage)
    return {
      message: `Unexpected link to the file ${quote(url)} in an entry, expected an address on the web or an entry`,
      help: 'Only pages link to files: the text of entries travels into other systems without them. Put the link on a page and link to that as [[its-id]].',
    };
  if (found !== undefined) return unusable(found, url, isImage ? 'image' : 'link');
  if (assets === undefined) return undefined;
  const near = suggest(pathIn(url), assets);
  return {
    message: `Unexpected ${quote(url)}, a file that does not exist, expected ${near.length > 0 ? either(near) : 'one that does'}`,
    help:
      near.length > 0 ? 'Correct the name of the file.' : 'Add the file to the folder assets, or take the link away and leave its words.',
    expected: near,
  };
}

/** A file that is there and that the site would not publish, or not so. */
function unusable(path: string, url: string, use: AssetUse): Words | undefined {
  if (isUsableAsset(path, use)) return undefined;
  if (!isInAssetFolder(path))
    return {
      message: `Unexpected ${quote(url)}, a file outside the folder assets, expected one inside it`,
      help: `Only the files in the folder assets, beside framework.md, are published. Move the file there, and write ${assetFolder}/ and its name.`,
    };
  return use === 'image'
    ? {
        message: `Unexpected ${quote(url)} as an image, expected a picture of a sort that browsers show`,
        help: `Save it as one of these: ${imageEndings.join(', ')}.`,
      }
    : {
        message: `Unexpected link to ${quote(url)}, a file that a browser might run, expected a document such as a PDF`,
        help: isUsableAsset(path, 'image')
          ? `Show the picture on the page with ![what it shows](${url}), or save it in another form, such as PNG or PDF.`
          : 'Save it as a PDF, or put it where it has an address of its own that begins with https://.',
      };
}
