// Makes sure that the browsers and the notification service that the end-to-end tests drive are there.
import { findBrowser, installPackages, testPackages } from './browsers.ts';

console.log(await findBrowser('chromium'));
console.log(await findBrowser('firefox'));
installPackages(testPackages);
