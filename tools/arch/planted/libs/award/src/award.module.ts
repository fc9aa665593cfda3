export class AwardModule {}
