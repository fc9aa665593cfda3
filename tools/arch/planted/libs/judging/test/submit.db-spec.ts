import { startPortal } from '#testing';
import { Submit } from '#judging';
import { nouns } from '../src/queries/nouns.js';

it('starts', () => expect([startPortal(), nouns(), Submit]).toBeTruthy());
