/**
 * The text of a script that stands in the evidence page and runs before anything is painted: it marks the page where a link
 * leads to one source, from another page or from this one, so that the sources before it do not wait, and the place stays. A
 * selector with ":has(:target)" says the same, but then each part of the page that arrives makes a browser style all again.
 */
export const markLed = `const led=()=>document.documentElement.dataset.led='';if(location.hash)led();else addEventListener('hashchange',()=>{led();document.querySelector(':target')?.scrollIntoView()},{once:true})`;
