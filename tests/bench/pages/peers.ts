// Stock Starlight and VitePress sites from the same exercises. They are installed for the bench and are no part of the project.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawStandalone } from '../../../src/figures/standalone.ts';
import { compressFolder } from '../../../src/site/precompress.build.ts';
import { exercises, markdownOf } from './texts.ts';

/** A built site to measure. */
export interface Built {
  name: string;
  /** The folder to serve. */
  folder: string;
  /** The address of one exercise, from the root. */
  page: string;
}

interface Peer {
  name: string;
  packages: string[];
  /** Writes the pages and the least configuration that the tool asks for. */
  write: (home: string) => void;
  build: string[];
  out: string;
  page: string;
}

const shown = 'calf-raises';

const peers: Peer[] = [
  {
    name: 'Starlight',
    packages: ['@astrojs/markdown-remark@7.3.0', '@astrojs/starlight@0.42.4', 'astro@7.3.4'],
    write: (home) => {
      const docs = join(home, 'src/content/docs');
      mkdirSync(docs, { recursive: true });
      mkdirSync(join(home, 'public'), { recursive: true });
      writeFileSync(
        join(home, 'astro.config.mjs'),
        "import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'Exercises' })] };\n",
      );
      writeFileSync(
        join(home, 'src/content.config.ts'),
        "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
      );
      writeFileSync(
        join(docs, 'index.md'),
        '---\ntitle: Exercises\n---\n\nExercises for the calf muscle pump.\n',
      );
      for (const exercise of exercises) {
        const { id, figure, name } = exercise;
        writeFileSync(join(home, `public/${id}.svg`), drawStandalone(figure, figure.card, name));
        writeFileSync(join(docs, `${id}.md`), markdownOf(exercise, `/${id}.svg`));
      }
    },
    build: ['node_modules/.bin/astro', 'build', '--silent'],
    out: 'dist',
    page: `${shown}/`,
  },
  {
    name: 'VitePress',
    packages: ['vitepress@1.6.4'],
    write: (home) => {
      mkdirSync(join(home, 'docs/.vitepress'), { recursive: true });
      mkdirSync(join(home, 'docs/public'), { recursive: true });
      const sidebar = exercises.map(({ id, name }) => ({ text: name, link: `/${id}` }));
      writeFileSync(
        join(home, 'docs/.vitepress/config.mjs'),
        `export default { title: 'Exercises', themeConfig: { search: { provider: 'local' }, sidebar: ${JSON.stringify(sidebar)} } };\n`,
      );
      writeFileSync(join(home, 'docs/index.md'), '# Exercises\n\nExercises for the calf muscle pump.\n');
      for (const exercise of exercises) {
        const { id, figure, name } = exercise;
        writeFileSync(join(home, `docs/public/${id}.svg`), drawStandalone(figure, figure.card, name));
        const text = markdownOf(exercise, `/${id}.svg`).replace(/^(---[\s\S]*?---\n\n)/, `$1# ${name}\n\n`);
        writeFileSync(join(home, `docs/${id}.md`), text);
      }
    },
    build: ['node_modules/.bin/vitepress', 'build', 'docs'],
    out: 'docs/.vitepress/dist',
    page: `${shown}.html`,
  },
];

const run = (home: string, program: string, args: string[]) => {
  const { status, stderr } = spawnSync(program, args, {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, BASE_PATH: '', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} in ${home}: ${stderr.slice(-800)}`);
};

/** Installs and builds each peer; says which could not be had. Compressed as our own site is. */
export async function buildPeers(folder: string): Promise<Built[]> {
  const built: Built[] = [];
  for (const { name, packages, write, build, out, page } of peers) {
    const home = join(folder, name.toLowerCase());
    mkdirSync(home, { recursive: true });
    try {
      if (!existsSync(join(home, 'node_modules'))) {
        writeFileSync(join(home, 'package.json'), '{"private":true,"type":"module"}');
        run(home, 'npm', [
          'install',
          '--ignore-scripts',
          '--no-audit',
          '--no-fund',
          '--loglevel=error',
          ...packages,
        ]);
      }
      write(home);
      run(home, build[0] ?? '', build.slice(1));
      await compressFolder(join(home, out));
      built.push({ name, folder: join(home, out), page });
    } catch (error) {
      console.log(`  ${name} is left out: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return built;
}
