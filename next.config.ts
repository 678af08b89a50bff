import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/locale/request.ts')

/** Settings of the framework. Addresses, headers and caching of readers' pages are the press's business (lib/press). */
const config: NextConfig = {
  distDir: process.env.GALLEY_BUILD_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  compress: false,
  images: { unoptimized: true },
  htmlLimitedBots: /.*/,
  // Native or stateful modules: loaded once by Node, never bundled.
  serverExternalPackages: [
    '@electric-sql/pglite',
    'pg',
    '@node-rs/argon2',
    'sharp',
    'pino',
    'yjs',
    'y-protocols',
    '@hocuspocus/server',
    // One copy of the document's schema for pages, commands and collaboration: ProseMirror refuses nodes of another copy.
    '@tiptap/core',
    '@tiptap/pm',
    '@tiptap/y-tiptap',
    ...['blockquote', 'bold', 'horizontal-rule', 'italic', 'link', 'list', 'paragraph'].map(
      (name) => `@tiptap/extension-${name}`,
    ),
    ...['subscript', 'superscript', 'table'].map((name) => `@tiptap/extension-${name}`),
    'prosemirror-model',
    'prosemirror-state',
    'prosemirror-transform',
    'lunar-typescript',
  ],
  typescript: { ignoreBuildErrors: true },
  // Without it, a page whose data cannot be read while the server restarts is left for the browser's error page.
  experimental: { useOffline: true },
}

export default withNextIntl(config)
