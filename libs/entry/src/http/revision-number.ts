import { Injectable, type PipeTransform } from '@nestjs/common';
import { found } from '#kernel';

/** The number of a submit in an address, which an earlier pipe may have read already; what is none names nothing: 404. */
@Injectable()
export class RevisionNumber implements PipeTransform {
  transform(value: string | number): number {
    return found(/^[1-9]\d{0,7}$/.test(`${value}`) ? Number(value) : null);
  }
}
