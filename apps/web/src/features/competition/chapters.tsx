import { Calendar } from './calendar.js';
import { Eligibility } from './eligibility.js';
import { Faq } from './faq.js';
import { Hosts } from './hosts.js';
import { Judging } from './judging.js';
import { Place } from './place.js';
import { Prizes } from './prizes.js';
import { Tracks } from './tracks.js';

/** The chapters of an edition's page, in the order of the questions people have. */
export function Chapters(props: Parameters<typeof Calendar>[0]) {
  return (
    <>
      <Calendar {...props} />
      <Eligibility {...props} />
      <Tracks {...props} />
      <Prizes {...props} />
      <Judging {...props} />
      <Place {...props} />
      <Faq {...props} />
      <Hosts {...props} />
    </>
  );
}
