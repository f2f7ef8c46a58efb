/** A page with nothing on it, which says when it is drawn just as the popup says when it is usable: after its first frame. */
requestAnimationFrame(() => setTimeout(() => performance.mark('blank-drawn')));
