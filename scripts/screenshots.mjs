// Takes pictures of the pages in an installed Chromium, which CHROMIUM names, or the first on the PATH.
//
//   npm run screenshots                                          those of docs/, of a story that it plays on a service of its own
//   DATA_DIR=.data-full SCREENSHOTS=folder npm run screenshots   each screen with the data of `npm run fill`, light and dark, at 360
//                                                                and 1,280 pixels, in both languages, for looking at them
if (process.env.SCREENSHOTS === undefined) await import('./screenshots/guide.mjs')
else await import('./screenshots/every-screen.mjs')
