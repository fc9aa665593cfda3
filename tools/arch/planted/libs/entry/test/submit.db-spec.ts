import { startPortal } from '#testing';
import { Submit } from '#entry';
import { nouns } from '../src/queries/nouns.js';

it('starts', () => expect([startPortal(), nouns(), Submit]).toBeTruthy());
