// What pages like these do: the rest of the text comes later, a cookie wall slides in, a counter keeps rewriting itself.
addEventListener('load', () => {
  setTimeout(loadRest, 400);
  setTimeout(showCookieWall, 200);
});

async function loadRest() {
  const slug = document.getElementById('__app')?.dataset.slug ?? '';
  const response = await fetch(`/rest/${slug}`);
  const fragment = new DOMParser().parseFromString(await response.text(), 'text/html');
  document.getElementById('more')?.replaceWith(...fragment.body.childNodes);
  document.documentElement.dataset.complete = 'true';
}

function showCookieWall() {
  if (sessionStorage.getItem('cookies') === 'ok') return;
  const wall = document.createElement('div');
  wall.className = 'cky_z';
  wall.append('Het Kanaal en 847 partners gebruiken cookies om u artikelen over politiek, oorlog en sport te tonen. ');
  const agree = document.createElement('button');
  agree.textContent = 'Akkoord';
  agree.addEventListener('click', () => {
    sessionStorage.setItem('cookies', 'ok');
    wall.remove();
  });
  wall.append(agree);
  document.body.append(wall);
}

let readers = 212;
setInterval(() => {
  readers += Math.round(Math.random() * 6) - 2;
  const text = document.querySelector('.tick_r')?.firstChild;
  if (text) text.nodeValue = `NET BINNEN · ${readers} lezers nu · `;
}, 1000);
