import { Type } from 'class-transformer';
import { IsInt, IsString, Max, ValidateNested } from 'class-validator';
import { dtoPipe } from './validation.js';

class Part {
  @IsInt() @Max(9) size: number;
}

class Named {
  @IsString() name: string;
}

class Whole extends Named {
  @ValidateNested({ each: true }) @Type(() => Part) parts: Part[];
}

const faultsOf = (value: unknown, metatype: new () => object) =>
  dtoPipe()
    .transform(value, { type: 'body', metatype })
    .then(
      () => [],
      (error: { details: { fields: { path: string; code: string }[] } }) => error.details.fields,
    );

it('finds the same faults of a class and of those below it each time it is asked', async () => {
  const wrong = { name: 1, parts: [{ size: 1 }, { size: 10 }], more: true };
  const first = await faultsOf(wrong, Whole);
  expect(first.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
    'more whitelistValidation',
    'name isString',
    'parts.1.size max',
  ]);
  expect(await faultsOf(wrong, Whole)).toEqual(first);
  expect(await faultsOf({ name: 1 }, Named)).toEqual([{ path: 'name', code: 'isString' }]);
  expect(await faultsOf({ name: 'x', parts: [{ size: 9 }] }, Whole)).toEqual([]);
  expect(await faultsOf({ name: 'x', parts: [] }, Named)).toEqual([{ path: 'parts', code: 'whitelistValidation' }]);
});
