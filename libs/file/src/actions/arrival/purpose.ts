import { Injectable, type OnModuleInit, SetMetadata } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { type Actor, refuse } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import type { UploadTarget } from '../../domain/arrival.js';
import type { FileRule, Upload } from '../../domain/upload.js';

const TAKES = 'file:takes';

/** Leave to bring a file; `at` is when it was given, which decides about deadlines. */
export interface Admission {
  rule: FileRule;
  at: Date;
}

/** What a context says about uploads of one purpose. */
export interface UploadTaker {
  /** Before any byte: may the actor bring a file here, and by which rule? Refuses otherwise. */
  admit(actor: Actor, target: UploadTarget): Promise<Admission>;
  /**
   * All bytes are here: gives the upload its place, in the transaction that keeps it. May refuse again.
   * @param begunAt when the upload was announced
   */
  take(tx: Tx, actor: Actor, target: UploadTarget, upload: Upload, begunAt: Date): Promise<void>;
}

/** Marks the provider that takes uploads of a purpose, such as `entry-document`. */
export const TakesUploads = (purpose: string) => SetMetadata(TAKES, purpose);

/** Who takes which uploads. */
@Injectable()
export class Purposes implements OnModuleInit {
  private readonly takers = new Map<string, UploadTaker>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const purpose = instance && metatype ? this.reflector.get<string | undefined>(TAKES, metatype) : undefined;
      if (purpose) this.takers.set(purpose, instance as UploadTaker);
    }
  }

  /** `upload-purpose` (422) for a purpose nobody takes. */
  of(purpose: string): UploadTaker {
    return this.takers.get(purpose) ?? refuse('invalid', 'upload-purpose', { purpose });
  }
}
