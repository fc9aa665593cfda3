import { Injectable } from '@nestjs/common';
import { Every } from '#platform/timer';
import { SpellNames } from '../actions/organisation/spell-names.js';

/** Every five minutes: names that were never spelled get their pinyin. */
@Injectable()
@Every('*/5 * * * *')
export class SpellOldNames {
  constructor(private readonly spell: SpellNames) {}

  run(): Promise<void> {
    return this.spell.run();
  }
}
