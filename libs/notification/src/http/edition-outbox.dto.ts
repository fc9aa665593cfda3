import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { SearchQuery } from '#platform/page.dto';
import { MESSAGE_STATES, type MessageState } from '../domain/message.js';

/** Which part of an edition's outbox. */
export class DispatchQuery extends SearchQuery {
  @IsOptional() @IsIn(MESSAGE_STATES) state?: MessageState;
  @IsOptional() @IsString() @MaxLength(100) template?: string;
}

/** Which messages; left out: all that can. */
export class MoveMessagesDto {
  @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(1000) @IsUUID(undefined, { each: true }) ids?: string[];
}
