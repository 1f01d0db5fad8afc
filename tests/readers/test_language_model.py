import io
import lzma
import subprocess
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

from viewer.readers.language_model import LanguageModel

MODEL = Path(find_spec("py3langid").submodule_search_locations[0]) / "data" / "model.npz.xz"
TEXTS = {
    "English": "The delegation arrived by air on Monday and was met by officials of the ministry.",
    "capitals": "THE DELEGATION ARRIVED BY AIR ON MONDAY AND WAS MET BY OFFICIALS OF THE MINISTRY.",
    "Korean": "조선중앙통신은 14일 평양에서 회의가 열렸다고 보도하였다.",
    "Korean, decomposed": "조선중앙통신은 평양에서 보도하였다.",
    "Arabic": "وصل الوفد يوم الاثنين وكان في استقباله مسؤولون من الوزارة.",
    "Serbian, in two columns of the model": "Делегација је стигла у понедељак и дочекали су је званичници.",
    "Serbian, in Latin letters": "Delegacija je stigla u ponedeljak i dočekali su je zvaničnici.",
    "beyond the BMP": "𝒳 and 👩‍👩‍👧 stand in an English sentence, with a soft\u00adhyphen and a\u00a0space.",
    "half a character": "a lone \ud800 surrogate in an otherwise English sentence",
    "no feature": "\x01\x02",
    "nothing": "",
}


@pytest.fixture(scope="module")
def model():
    return LanguageModel(MODEL)


@pytest.fixture(scope="module")
def reference():
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_is_named_as_py3langid_names_it(model, reference, name):
    language, probability = model.classify(TEXTS[name])
    expected, its_probability = reference.classify(TEXTS[name])
    assert language == expected
    assert probability == pytest.approx(its_probability, abs=1e-4)


def packed(tmp_path, arrays):
    npz = io.BytesIO()
    with zipfile.ZipFile(npz, "w") as archive:
        for name, (described, content) in arrays.items():
            header = described.encode()
            archive.writestr(f"{name}.npy", b"\x93NUMPY\x01\x00" + bytes((len(header), 0)) + header + content)
    path = tmp_path / "model.npz.xz"
    path.write_bytes(lzma.compress(npz.getvalue()))
    return path


CLASSES = ("{'descr': '<U3', 'fortran_order': False, 'shape': (1,), }", "en\0".encode("utf-32-le"))
PRIOR = ("{'descr': '<f4', 'fortran_order': False, 'shape': (1,), }", bytes(4))
PRECISE = ("{'descr': '<f8', 'fortran_order': False, 'shape': (1,), }", bytes(8))


@pytest.mark.parametrize(
    ("arrays", "words"),
    [
        ({}, "has no classes"),
        ({"classes": CLASSES, "pc": PRECISE}, "pc are <f8"),
        ({"classes": CLASSES, "pc": PRIOR, "nextmove": PRECISE}, "nextmove are <f8"),
    ],
)
def test_a_model_of_another_layout_is_refused(tmp_path, arrays, words):
    with pytest.raises(ValueError, match=words):
        LanguageModel(packed(tmp_path, arrays))


def test_naming_a_language_loads_no_numpy():
    code = (
        "import sys; from viewer.readers.language import identified; identified('An English sentence.' * 9);"
    )
    code += "print(*{'numpy', 'py3langid'} & set(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("\n", "")
