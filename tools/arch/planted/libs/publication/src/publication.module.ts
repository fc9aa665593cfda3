export class PublicationModule {}
