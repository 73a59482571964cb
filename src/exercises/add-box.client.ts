/** Takes an exercise to the routine after "#" of the address, which is not sent to the host; without this it goes after "?". */
const box = document.querySelector<HTMLFormElement>('form.add-box');
box?.addEventListener('submit', (event) => {
  event.preventDefault();
  const chosen = [...new FormData(box)].map(([name, value]) => [name, String(value)]);
  location.href = `${box.action}#${new URLSearchParams(chosen).toString()}`;
});

export {};
