/** The pages of the settings that edit parts of the plan, in the order in which an edition is set up. */
export const PART_PAGES = {
  basics: ['name', 'theme', 'summary', 'eligibility', 'members', 'entries', 'correctionDays'],
  hosts: ['organizers'],
  timeline: ['firstDay', 'timeline'],
  venue: ['venue', 'forum'],
  categories: ['tracks', 'divisions'],
  rounds: ['rounds'],
  judging: ['judging'],
  awards: ['awards', 'awarding'],
  notices: ['notices'],
  certificates: ['certificates'],
  form: ['form'],
  documents: ['documents'],
  consents: ['consents'],
  pledge: ['pledge'],
  checklist: ['checklist'],
  faq: ['faq'],
  recusal: ['recusal'],
  release: ['release'],
} as const satisfies Record<string, readonly string[]>;

export type PartPage = keyof typeof PART_PAGES;

/** Pages beside them, about the plan as a whole. */
export const TOOL_PAGES = ['check', 'versions', 'file', 'working-days'] as const;

export const isPartPage = (name: string | undefined): name is PartPage => name !== undefined && name in PART_PAGES;

/** The page that mends what stands at a path of the plan. */
export function pageOf(path: string): string {
  const [part = ''] = path.split('.');
  if (part === 'staff' || part === 'working-days') return part;
  const page = Object.entries(PART_PAGES).find(([, parts]) => (parts as readonly string[]).includes(part));
  return page ? page[0] : 'basics';
}
