import type { AstroIntegration } from 'astro';
import { siteEvidence } from './claims.build.ts';
import { problemText, stopAt } from './problem.ts';

/**
 * Stops the build when a claim of the content cannot be upheld, naming file, line, what was expected and the
 * remedy. While developing it warns instead.
 */
export function checkClaims(): AstroIntegration {
  return {
    name: 'check-claims',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const { problems, claims } = siteEvidence();
        stopAt(problems);
        logger.info(`${claims} claims, each with a source that was read`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const warn = () => siteEvidence().problems.forEach((problem) => logger.warn(problemText(problem)));
        warn();
        server.watcher.on('change', (file) => {
          if (/[\\/]content[\\/]/.test(file)) warn();
        });
      },
    },
  };
}
