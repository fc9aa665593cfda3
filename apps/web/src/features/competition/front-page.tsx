import type { ReactNode } from 'react';
import { Later } from '../../ui/later.js';
import { Loaded } from '../../ui/loaded.js';
import { SkeletonPage } from '../../ui/skeleton.js';
import { useFront } from './api/front.js';
import { Chapters } from './chapters.js';
import { Hero } from './hero.js';
import { LatestNews } from './news/latest-news.js';
import { SectionNav } from './section-nav.js';

/** The page of one edition: what it is, when, for whom, and how it is decided; `children`: what is urgent, under its head. */
export function FrontPage({ slug, children }: { slug: string; children?: ReactNode }) {
  return (
    <Loaded query={useFront(slug)} skeleton={<SkeletonPage blocks={3} />}>
      {(front) => (
        <>
          <Hero front={front} />
          <SectionNav front={front} />
          {children}
          <Later>
            <LatestNews front={front} />
            <Chapters front={front} />
          </Later>
        </>
      )}
    </Loaded>
  );
}
