import type { FrontView } from '../api/front.js';
import { Calendar } from '../calendar.js';
import { Eligibility } from '../eligibility.js';
import { Faq } from '../faq.js';
import { Hosts } from '../hosts.js';
import { Judging } from '../judging.js';
import { Place } from '../place.js';
import { Prizes } from '../prizes.js';
import { Tracks } from '../tracks.js';
import type { PartPage } from './pages.js';

const CHAPTERS = {
  basics: Eligibility,
  hosts: Hosts,
  timeline: Calendar,
  venue: Place,
  categories: Tracks,
  rounds: Judging,
  awards: Prizes,
  documents: Eligibility,
  faq: Faq,
} as const;

/** The chapter of the public page that shows the parts of a page; nothing where the public sees none of them. */
export function ChapterPreview({ page, front }: { page: PartPage; front: FrontView }) {
  const Chapter = page in CHAPTERS ? CHAPTERS[page as keyof typeof CHAPTERS] : null;
  return Chapter && <Chapter front={front} />;
}
