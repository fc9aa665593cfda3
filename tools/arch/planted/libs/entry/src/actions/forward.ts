// caught: forbidden
import { forwardRef, Inject } from '@nestjs/common';

export class Forward {
  constructor(@Inject(forwardRef(() => Forward)) readonly other: Forward) {}
}
