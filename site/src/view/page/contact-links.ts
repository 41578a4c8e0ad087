import type { Contact } from '@framewright/model';
import type { Link } from '../../address/entry-paths.ts';

/** Where people write to, as links: an address for mail, then a form by the site that it is on. */
export function contactLinks({ mail, form }: Contact): readonly Link[] {
  return [
    ...(mail === undefined ? [] : [{ label: mail, href: `mailto:${encodeURI(mail)}` }]),
    ...(form === undefined ? [] : [{ label: URL.canParse(form) ? new URL(form).hostname : form, href: form }]),
  ];
}
