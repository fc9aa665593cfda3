import { SkeletonPage } from '../../ui/skeleton.js';
import { Loaded } from '../../ui/loaded.js';
import { type FrontView, useFront } from './api/front.js';
import { Eligibility } from './eligibility.js';
import { Faq } from './faq.js';
import { Calendar } from './calendar.js';
import { Hero } from './hero.js';
import { Hosts } from './hosts.js';
import { Judging } from './judging.js';
import { Place } from './place.js';
import { Prizes } from './prizes.js';
import { SectionNav } from './section-nav.js';
import { Tracks } from './tracks.js';

/** The page of one edition: what it is, when, for whom, and how it is decided. */
export function FrontPage({ slug }: { slug: string }) {
  const front = useFront(slug);
  return (
    <Loaded query={front} skeleton={<SkeletonPage blocks={3} />}>
      {(data) => <Front front={data} />}
    </Loaded>
  );
}

function Front({ front }: { front: FrontView }) {
  return (
    <>
      <Hero front={front} />
      <SectionNav front={front} />
      <Calendar front={front} />
      <Eligibility front={front} />
      <Tracks front={front} />
      <Prizes front={front} />
      <Judging front={front} />
      <Place front={front} />
      <Faq front={front} />
      <Hosts front={front} />
    </>
  );
}
