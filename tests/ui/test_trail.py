"""The trail against the simplest model there is: a list with a finger on it."""

from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from viewer.ui.trail import Trail

STEPS = st.lists(st.one_of(st.integers(0, 5), st.sampled_from(["back", "forward"])), max_size=60)


@dataclass
class Pages:
    """The places as a browser keeps them: what was left, where one is, what lies ahead."""

    here: int = 0
    behind: list[int] = field(default_factory=list)
    ahead: list[int] = field(default_factory=list)

    def jump(self, place: int) -> None:
        if self.behind[-1:] != [self.here]:
            self.behind.append(self.here)
        self.ahead, self.here = [], place

    def turn(self, here: list[int], there: list[int]) -> int | None:
        if not here:
            return None
        there.append(self.here)
        self.here = here.pop()
        return self.here


@given(STEPS)
def test_the_trail_is_a_browsers(steps: list[int | str]) -> None:
    trail, pages, here = Trail(), Pages(), 0
    for step in steps:
        assert (trail.can_go_back, trail.can_go_forward) == (bool(pages.behind), bool(pages.ahead))
        if isinstance(step, int):
            trail.leave(here)
            pages.jump(step)
            here = step
            continue
        if step == "back":
            place, wanted = trail.back(here), pages.turn(pages.behind, pages.ahead)
        else:
            place, wanted = trail.forward(here), pages.turn(pages.ahead, pages.behind)
        assert place == wanted
        here = place if place is not None else here


@given(st.lists(st.integers(0, 9), min_size=1, max_size=40))
def test_going_all_the_way_back_and_forth_ends_where_it_began(jumps: list[int]) -> None:
    trail, here = Trail(), 0
    for place in jumps:
        trail.leave(here)
        here = place
    last, seen = here, []
    while (place := trail.back(here)) is not None:
        seen.append(here)
        here = place
    assert here == 0
    assert not trail.can_go_back
    while (place := trail.forward(here)) is not None:
        here = place
        assert here == seen.pop()
    assert (here, seen) == (last, [])


def test_a_very_long_walk_forgets_its_beginning() -> None:
    trail = Trail()
    for place in range(1000):
        trail.leave(place)
    here, steps = 1000, 0
    while (place := trail.back(here)) is not None:
        here, steps = place, steps + 1
    assert (here, steps) == (800, 200)
