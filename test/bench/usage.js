// Loaded before a command that is measured: at its end writes what CPU time it took and how much memory it had at most.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { milliseconds: (userCPUTime + systemCPUTime) / 1000, megabytes: (maxRSS * 1024) / 1e6 };
  writeFileSync(process.env.USAGE_FILE ?? '', JSON.stringify(usage));
});
